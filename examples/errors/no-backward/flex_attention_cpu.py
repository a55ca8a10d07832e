import torch
from torch.nn.attention.flex_attention import flex_attention

q = torch.full((1, 1, 1, 2), 3.0, requires_grad=True)
try:
    flex_attention(q, q, q)
except NotImplementedError as error:
    print(error)
