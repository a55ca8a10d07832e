import torch
import torch.nn.functional as F

q = torch.ones(1, 2, 2)
k = v = q.bfloat16()
try:
    F.scaled_dot_product_attention(q, k, v)
except RuntimeError as error:
    print(error)
