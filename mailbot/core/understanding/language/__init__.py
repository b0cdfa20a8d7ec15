"""What words and phrases mean in each language, before anything is looked up in a catalog.

- `words/`: the languages as data: verbs, negations, reply words, days; a language is added here, without code
- `tokens`: text as words: cleaned, cut, folded, and brought to a common form
- `text`: text as sentences, lines and list items
- `cues`: the phrases of all languages found in a run of words
- `heard`: what a phrase says as a whole, where its words alone would say something else
- `clauses/`: what each clause does: ask for something, rule it out, or neither
"""
