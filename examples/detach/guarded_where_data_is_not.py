import torch

x = torch.tensor([0.0], requires_grad=True)
y = x.exp()  # (1)!
y.data.zero_()
print(".data    version", y._version)
y.backward()
print(".data   ", x.grad.item())

y = x.exp()
y.detach().zero_()
print(".detach() version", y._version)
try:
    y.backward()
except RuntimeError as error:
    print(".detach()", str(error).split(";")[0])
