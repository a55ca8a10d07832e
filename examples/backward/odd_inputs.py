import torch

x = torch.tensor(3.0, requires_grad=True)
spare = torch.tensor(5.0, requires_grad=True)
c = torch.tensor(7.0)
h = x + 1

for name, inputs in [("h", [h]), ("spare", [spare]), ("c", [c]), ("", [])]:
    try:
        (c * h).backward(inputs=inputs)
        print(f"[{name}]", inputs[0].grad)
    except RuntimeError as error:
        print(f"[{name}]", error)

print("x.grad", x.grad)
