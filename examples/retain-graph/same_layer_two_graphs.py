import torch

x = torch.tensor(7.0)
w = torch.tensor(2.0, requires_grad=True)

loss1 = w * x * 3
loss2 = w * x * 5  # (1)!
loss1.backward()
loss2.backward()
print("w * x * 3, w * x * 5:", w.grad.item())

w.grad = None
h = w * x
loss1, loss2 = h * 3, h * 5
loss1.backward()
try:
    loss2.backward()
except RuntimeError as error:
    print("h * 3, h * 5:        ", str(error).split(" (")[0])
