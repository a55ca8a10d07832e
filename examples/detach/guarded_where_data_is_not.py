import torch

x = torch.tensor([0.0], requires_grad=True)
y = x.exp()  # (1)!
y.data.zero_()
y.backward()
print(".data     version", y._version, "x.grad", x.grad.item())

z = x.exp()
z.detach().zero_()
print(".detach() version", z._version)
try:
    z.backward()
except RuntimeError as error:
    print(str(error).split(";")[0])
