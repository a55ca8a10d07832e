import torch

model = torch.nn.Linear(1, 1, bias=False).bfloat16()
torch.nn.init.constant_(model.weight, 3.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
loss = model(torch.tensor([[2.0]]).bfloat16()).sum()
loss.backward()
optimizer.step()
print(loss.dtype, model.weight.grad.item(), model.weight.item())
print((torch.tensor(2.0**-10).bfloat16() / 2.0**16).item())
print((torch.tensor(3.0).bfloat16() - 2.0**-8).item())
