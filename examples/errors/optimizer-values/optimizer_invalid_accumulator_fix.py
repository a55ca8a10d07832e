import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adagrad([w], initial_accumulator_value=1.0)
print(optimizer.state[w]["sum"].tolist())
