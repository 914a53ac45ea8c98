"""What goes beyond a sentence: quotations that run on, transcripts, embedded posts, what stands below a name."""
