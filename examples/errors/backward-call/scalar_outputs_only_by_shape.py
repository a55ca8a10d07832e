import torch

for shape in [], [1], [1, 1], [2], [0]:
    w = torch.ones(shape, requires_grad=True)
    try:
        (w * 3).backward()
        print(f"{shape!s:7}", w.grad.tolist())
    except RuntimeError as error:
        print(f"{shape!s:7}", error)
