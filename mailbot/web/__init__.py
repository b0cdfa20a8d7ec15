"""Pages: GET shows, POST acts."""
