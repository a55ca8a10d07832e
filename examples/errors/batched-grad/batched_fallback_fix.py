import torch
from torch.autograd.functional import jacobian
from torch.func import jacrev

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
one, other = jacrev(torch.tril)(x), jacobian(torch.tril, x, vectorize=True)
print(torch.equal(one, other), one.sum((0, 1)).tolist())
