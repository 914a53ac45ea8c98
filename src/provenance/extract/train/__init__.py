"""Trains the tagger from attributions that people marked; needs the extra `train`."""
