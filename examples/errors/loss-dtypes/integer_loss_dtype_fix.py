import torch

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([2, 5])

loss = (prediction - target).square().mean()
loss.backward()
print(loss.item(), prediction.grad.tolist())
accuracy = (prediction.detach() == target).float().mean()
print(accuracy.item())
