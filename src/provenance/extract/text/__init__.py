"""The text of a document: its paragraphs, sentences, words and quotation marks, and what in it is furniture."""
