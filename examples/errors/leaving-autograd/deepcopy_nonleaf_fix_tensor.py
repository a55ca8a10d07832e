import pickle

import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

value = y.detach().clone()
same_graph = y.clone()
same_graph.backward()
print(value.item(), value.requires_grad, w.grad.item())

stored = pickle.loads(pickle.dumps(y))
print(stored.item(), stored.requires_grad, stored.is_leaf)
