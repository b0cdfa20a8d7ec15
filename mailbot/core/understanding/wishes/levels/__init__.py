"""Which level of each wanted system is meant.

- `resolution`: the level of each system that is wanted
- `claims`: which levels' names are probably wanted of a system
- `held`: levels that are had already, left behind or stay
- `everyday`: levels' names that are only words of what somebody does
- `named`: the level that is named, or the several that are all wanted
- `unsaid`: levels that are not known, or called by another name
- `deeds`: what is said of what somebody wants to do, and how well that fits each level
- `done`: the levels of which words tell a deed that no other has
- `implied`: the level that nobody names, told by what somebody does
"""
