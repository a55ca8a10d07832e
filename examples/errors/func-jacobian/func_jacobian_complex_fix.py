import torch
from torch.func import jacrev

z = torch.tensor([3 + 4j])
jacobian = jacrev(lambda pair: torch.view_as_complex(pair).abs())
print([round(d, 4) for d in jacobian(torch.view_as_real(z)).flatten().tolist()])
