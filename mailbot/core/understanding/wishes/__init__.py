"""What a mail asks for: which systems, at which level, for whom, and how sure that is.

- `features`: what speaks for and against a mention being a wish
- `sureness`: how sure is sure enough
- `weights`: what each fact weighs, learned
- `wishes`: every mention weighed, and the level of each that is wanted
- `standing`: what is had and fine, to stay, refused, or wanted only if it came to that
- `passing/`: names that ask for nothing where they stand
- `setting`: names that only tell where, at what or why, beside what is wished for
- `orders/`: what is to be done with what is named: given, taken away, prolonged
- `noun`: mails that only name access, why, for whom and until when
- `listed`: lists, and the words above them that say what is done with each line
- `around`: what stands around a name
- `verdict`: whether what has the form of a wish is one, by all that stands around its name
- `verdict_weights`: what each fact around a name weighs, learned
- `firmness`: whether words ask for what was found, or only tell of it
- `overlooked`: what is named beside other wishes and nothing tells why
- `drafts`: wishes in the making
- `levels/`: at which level, named or told by what somebody wants to do
- `people/`: for whom
- `sharing`: who gets what, of several things
- `vague`: what is named only in part
- `unknown`: what the catalog does not have
- `weighing`: how well the words fit an entitlement and the others that could have been meant
"""
