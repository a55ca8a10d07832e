import torch

x = torch.tensor([2.0, 3.0])
w = torch.tensor([5.0, 7.0], requires_grad=True)
with torch.no_grad():
    y = w * x
calls = {
    "no_grad": lambda: y.retain_grad(),
    "detach": lambda: (w * x).detach().retain_grad(),
    "inputs=": lambda: (w * x).sum().backward(inputs=[x]),
}
for name, call in calls.items():
    try:
        call()
    except RuntimeError as error:
        print(f"{name:8}", error)
