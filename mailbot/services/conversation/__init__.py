"""What a believed person says, by mail or on a page, and what each of the words that work leads to.

In reading order:

- `believed`: a believed person's mail, told apart
- `commands`: extend, end, status, my access, help
- `unread`: mail that nobody can read
- `strayed`: answers to somebody else's mail
- `extending`: access for longer
- `holdings`: which access a mail is about
- `taking`: access is taken away by mail
- `takingback`: requests are withdrawn by mail
- `again`: the same once more after nobody decided
- `less`: for less after a no
- `otherday`: another last day, said in a few words
- `appeals`: a second look at a no
- `numbered`: the number for which a request is held
- `controls`: evidence that a control works
- `pace`: how fast what one person sends is taken up
- `forms`: forms sent from the pages, each acts once
- `wanting`: asking for access on a page
- `mineacts`: what people do on pages with their own requests and access
"""
