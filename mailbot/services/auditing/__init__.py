"""What auditors do: read the trail in words, see that it holds, and take evidence away that proves itself."""
