import warnings

import torch
from torch.nn.attention.flex_attention import flex_attention

q = torch.full((1, 1, 1, 2), 3.0, requires_grad=True)
with torch.no_grad(), warnings.catch_warnings():
    warnings.simplefilter("ignore")  # (1)!
    try:
        flex_attention(q, q, q)
    except NotImplementedError as error:
        print(str(error).partition(". ")[0])
    q = q.detach()
    print(flex_attention(q, q, q).flatten().tolist())
