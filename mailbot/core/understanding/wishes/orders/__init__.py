"""What is to be done with what is named: to be given, taken away or prolonged.

- `ordering`: what is to be done with a system that a sentence names
- `giving`, `removing`, `prolonging`: which words order each of these
- `pointing`: words that only point to what was named before them
- `by_level`: words that are about a system because they name one of its levels
- `adding`: sentences that only add a name to what the one before them orders
- `nominal`: sentences without a verb beside other wishes, and subjects that a text goes on from
- `becoming`: what somebody says they shall be, or could do if they were it
- `bare`: where mere names are a wish
- `speaking`: kinds of phrases that speak of access and ask for none
"""
