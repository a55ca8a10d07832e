import torch

x = torch.ones(2, 2).to_mkldnn().to_dense().double().requires_grad_()
print(torch.autograd.gradcheck(torch.square, x, check_forward_ad=True))
