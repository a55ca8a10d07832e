import torch

w = torch.tensor([2.0], requires_grad=True)
copies = {
    '.to("cpu")': w.to("cpu"),
    '.to("meta")': w.to("meta"),
    ".double()": w.double(),
    ".view(1, 1)": w.view(1, 1),
    "+ 0": w + 0,
    ".detach()": w.detach(),
}
for name, y in copies.items():
    try:
        y.requires_grad = True
        print(f"{name:11} ok")
    except RuntimeError as error:
        print(f"{name:11} {error}")
