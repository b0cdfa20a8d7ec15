// Keeps the counts of a page up to date; every page works without it.
"use strict";
