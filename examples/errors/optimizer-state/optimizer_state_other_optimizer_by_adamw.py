import torch

w = torch.tensor([2.0], requires_grad=True)
saved = torch.optim.AdamW([w]).state_dict()
optimizer = torch.optim.Adam([w])
print(optimizer.param_groups[0]["decoupled_weight_decay"])
optimizer.load_state_dict(saved)
print(optimizer.param_groups[0]["decoupled_weight_decay"])
