"""`python -m provenance.extract.train`: from attributions that people marked to a folder that ships."""

from __future__ import annotations

import random
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from provenance.errors import FormatError
from provenance.extract.tagger.reading import MODEL, tag
from provenance.extract.train import corpus
from provenance.extract.train.agreement import matches
from provenance.extract.train.calibrate import NEUTRAL, calibrate
from provenance.extract.train.card import CARD, Use, card
from provenance.extract.train.checkpoint import restore, save
from provenance.extract.train.corpus import Text, examples, is_whole
from provenance.extract.train.encoder import begin, installed, thin, vocabulary
from provenance.extract.train.export import export, seal
from provenance.extract.train.fit import Plan, fit
from provenance.inference import Model, Wordpieces, read

KEPT_BACK = 21  # one text in so many calibrates, and is not trained on
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command()
@click.argument("marked", type=FILE, nargs=-1, required=True)
@click.option(
    "--measure",
    "measures",
    type=FILE,
    required=True,
    multiple=True,
    help="Marked texts to measure on; they take no part in the fit.",
)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="The folder to write.")
@click.option("--licence", required=True, help="The licence of the marked texts, as it is stated.")
@click.option("--miss", "misses", multiple=True, help="What the model is known to miss; goes into the card.")
@click.option("--name", default=MODEL, show_default=True, help="The model's name.")
@click.option("--base", type=FOLDER, help="The encoder to begin with; the one of the extra `train` where absent.")
@click.option("--weights", type=FILE, help="Weights to begin with: OUT.safetensors, or a network.onnx that ships.")
@click.option("--layers", type=int, help="Keep this many of the encoder's layers.")
@click.option("--epochs", type=int, default=Plan().epochs, show_default=True)
@click.option("--rate", type=float, default=Plan().rate, show_default=True, help="The highest learning rate.")
@click.option("--seed", type=int, default=Plan().seed, show_default=True)
@click.option("--teacher", "teachers", type=FILE, multiple=True, help="Weights of a trained network to learn from too.")
@click.option("--unmarked", type=FILE, multiple=True, help="Texts without attributions, which the teachers read.")
def main(
    marked: Sequence[Path],
    measures: Sequence[Path],
    out: Path,
    licence: str,
    misses: Sequence[str],
    name: str,
    base: Path | None,
    weights: Path | None,
    layers: int | None,
    epochs: int,
    rate: float,
    seed: int,
    teachers: Sequence[Path],
    unmarked: Sequence[Path],
) -> None:
    """Train the tagger on the texts of MARKED... and write the model into a folder.

    Each file holds JSON Lines {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of
    [start, end] in code points. The same files, seed and machine give the same model.
    """
    if unmarked and not teachers:
        raise click.UsageError("--unmarked needs a --teacher to read it")
    try:
        parts = [(path, *_kept_back(corpus.read(path, least=2))) for path in marked]
        measured = [(path, corpus.read(path, least=1)) for path in measures]
        texts = [text for path in unmarked for text in corpus.read(path)]
        out = out.absolute()
        out.mkdir(parents=True, exist_ok=True)
    except (FormatError, UnicodeDecodeError, OSError) as error:
        raise click.ClickException(str(error)) from None
    for path, fit_on, kept_back in parts:
        if left_out := sum(not is_whole(each) for text in (*fit_on, *kept_back) for each in text.attributions):
            click.echo(f"{path}: left out are {left_out} attributions without a cue or a content")
    base = base or installed()
    wordpieces = Wordpieces.read(vocabulary())
    fitted = [text for _, fit_on, _ in parts for text in fit_on]
    kept = [text for _, _, kept_back in parts for text in kept_back]
    network = restore(begin(base), weights) if weights else begin(base)
    if layers is not None:
        network = thin(network, layers)
    marked_examples = [each for text in fitted for each in examples(text, wordpieces)]
    unmarked_examples = [each for text in texts for each in corpus.unmarked(text, wordpieces)]
    fit(
        network,
        [*marked_examples, *unmarked_examples],
        Plan(epochs, rate, seed),
        teachers=[restore(begin(base), teacher) for teacher in teachers],
        report=click.echo,
    )
    save(network, out.with_name(f"{out.name}.safetensors"))
    export(network, vocabulary(), out, name, NEUTRAL)
    constants = calibrate(read(out), kept)
    seal(out, name, constants)
    model = read(out)
    uses = [Use("fit", path, fit_on) for path, fit_on, _ in parts]
    uses += [Use("calibrate", path, kept_back) for path, _, kept_back in parts]
    uses += [_measured(path, texts, model) for path, texts in measured]
    command = shlex.join(["python", "-m", "provenance.extract.train", *sys.argv[1:]])
    text = card(name, command, uses, licence, misses, constants)
    (out / CARD).write_text(text, encoding="utf-8")
    click.echo(text)


def _measured(path: Path, texts: Sequence[Text], model: Model) -> Use:
    return Use("measure", path, texts, [matches(text, tag(text.text, model))[0] for text in texts])


def _kept_back(texts: Sequence[Text]) -> tuple[list[Text], list[Text]]:
    shuffled = list(texts)
    random.Random(0).shuffle(shuffled)
    cut = max(1, len(shuffled) // KEPT_BACK)
    return shuffled[cut:], shuffled[:cut]


if __name__ == "__main__":
    main()
