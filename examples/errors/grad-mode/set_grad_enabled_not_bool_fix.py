import torch

w = torch.tensor(2.0, requires_grad=True)


@torch.set_grad_enabled(False)
def evaluate(x):
    return x * 5


for phase in "train", "eval":
    with torch.set_grad_enabled(phase == "train"):
        print(phase, (w * 5).requires_grad)
print(evaluate(w).requires_grad)
