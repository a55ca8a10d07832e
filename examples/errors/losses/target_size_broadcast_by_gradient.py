import torch

prediction = torch.tensor([[2.0], [7.0]], requires_grad=True)
target = torch.tensor([2.0, 7.0])

difference = prediction - target
print(difference.tolist())

loss = difference.square().mean()
loss.backward()
print(loss.item(), prediction.grad.tolist())
