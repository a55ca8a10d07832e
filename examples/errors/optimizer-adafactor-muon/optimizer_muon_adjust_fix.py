import torch

w = torch.ones(2, 2, requires_grad=True)
for name in (None, "original", "match_rms_adamw"):
    optimizer = torch.optim.Muon([w], adjust_lr_fn=name)
    print(optimizer.defaults["adjust_lr_fn"])
