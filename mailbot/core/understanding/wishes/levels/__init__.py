"""Which level of each wanted system is meant.

- `resolution`: the level of each system that is wanted
- `claims`: which levels' names are probably wanted of a system
- `held`: levels that are had already, left behind or stay
- `everyday`: levels' names that are only words of what somebody does
- `meant`: the level that is meant by all that stands around the names of several, where it would have to be asked
- `meant_weights`: what each fact around a level's name weighs, learned
- `named`: the level that is named, or the several that are all wanted
- `unsaid`: levels that are not known, or called by another name
- `saying`: what the words tell of what somebody wants to do, cannot do yet, or may do already
- `ability`: whether a clause says what its writer can do so far, has already, or cannot do
- `stretches`: which words speak of one of several systems
- `access`: which kind of access is asked for as such
- `fitting`: how well what is said fits each level
- `done`: the levels of which words tell a deed that no other has
- `implied`: the level that nobody names, told by what somebody does
"""
