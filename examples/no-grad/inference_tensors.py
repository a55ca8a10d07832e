import torch

w = torch.tensor([3.0], requires_grad=True)
with torch.inference_mode():
    t = torch.tensor([2.0])

for code in [
    "t * 2",
    "t + w",
    "t * w",
    "t.detach() * w",
    "t.clone() * w",
    "t.add_(1)",
    "t.requires_grad_()",
    "torch.nn.Parameter(t)",
    "t._version",
]:
    try:
        print(code, eval(code).tolist(), sep="\n    ")
    except RuntimeError as error:
        print(code, str(error).split(".")[0], sep="\n    ")
