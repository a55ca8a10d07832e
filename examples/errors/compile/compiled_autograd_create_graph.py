import warnings

import torch


def train(x):
    x.pow(3).sum().backward(create_graph=True)


x = torch.tensor([2.0], requires_grad=True)
with torch._dynamo.config.patch(compiled_autograd=True):
    train = torch.compile(train, backend="aot_eager")
    try:
        with warnings.catch_warnings(record=True):  # (1)!
            train(x)
    except RuntimeError as error:
        print(error)
