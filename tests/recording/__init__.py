"""The cassettes: their story, the recorder, and what is taken out of them."""
