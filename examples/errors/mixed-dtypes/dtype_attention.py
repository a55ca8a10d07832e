import torch
import torch.nn.functional as F

q = k = v = torch.ones(1, 2, 2, dtype=torch.bfloat16)
cos = torch.ones(2, 2)
try:
    F.scaled_dot_product_attention(q * cos, k * cos, v)  # (1)!
except RuntimeError as error:
    print(error)
