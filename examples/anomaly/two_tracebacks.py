import traceback
import warnings
from itertools import pairwise

import torch


def squash(h):
    return h.sigmoid()


def model(x):
    h = squash(x * 2)
    h *= 5
    return h.sum()


x = torch.tensor([0.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.set_detect_anomaly(True):
        loss = model(x)
        try:
            loss.backward()
        except RuntimeError as error:
            frames = traceback.extract_tb(error.__traceback__)

lines = str(caught[0].message).splitlines()
print(lines[0])
for place, line in pairwise(lines):
    if model.__code__.co_filename in place:
        print(place.split(", ", 1)[1])
        print(line)
print()
print("line", frames[0].lineno, frames[0].line)
