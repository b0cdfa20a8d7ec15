"""What the pages about requests call things."""

NATURE_WORDS = {
    "access": "new access",
    "extension": "more days",
    "upgrade": "another level",
    "emergency": "emergency",
    "appeal": "appeal",
    "birthright": "comes with the job",
}

QUESTION_WORDS = {"which": "Which access is meant", "whom": "For whom it is", "what": "What is needed"}
