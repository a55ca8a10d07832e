import warnings

import torch

ce = torch.nn.functional.cross_entropy

hide, skip = torch.tensor([True, True]), torch.tensor([-100])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for value, code in [
        ([3], "x.std()"),  # (1)!
        ([3], "x.std(correction=0)"),
        ([0], "x.sin() / x"),
        ([0], "torch.sinc(x / torch.pi)"),
        ([1, 2], "(x - torch.inf).softmax(0)[0]"),  # (2)!
        ([1, 2], "x.masked_fill(hide, -torch.inf).softmax(0)[0]"),
        ([1, 2], "x.masked_fill(hide, -(2**20)).softmax(0)[0]"),
        ([1, 2], "x[x > 5].mean()"),
        ([1, 2], "x[x > 5].sum() / max(1, (x > 5).sum())"),
        ([1, 2], "ce(x[None], skip)"),  # (3)!
        ([1, 2], "ce(x[None], skip, reduction='sum')"),
    ]:
        x = torch.tensor(value, dtype=torch.float32, requires_grad=True)
        y = eval(code).sum()
        y.backward()
        print(f"{code:46}{y.item():<5}", x.grad.tolist())
print([str(w.message).split(".")[0] for w in caught])
