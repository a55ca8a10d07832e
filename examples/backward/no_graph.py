import torch

x = torch.tensor([2.0, 3.0])
w = torch.tensor([5.0, 7.0], requires_grad=True)
with torch.no_grad():
    unrecorded = (w * x).sum()

for code in (
    "(x * x).sum()",
    "unrecorded",
    "(w.detach() * x).sum()",
    "w.argmax()",
    "(w > 6).float().mean()",
    "torch.tensor(w.sum().item())",
    "(w * x).sum()",
):
    loss = eval(code)
    print(f"{code:28} {loss.requires_grad!s:5}", end=" ")
    try:
        with torch.no_grad():  # (1)!
            loss.backward()
        print("w.grad", w.grad.tolist())
    except RuntimeError as error:
        print(str(error).split(" and ")[0])

try:
    torch.autograd.backward([(w * x).sum(), (x * x).sum()])
except RuntimeError as error:
    print(error)
