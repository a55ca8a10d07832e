import torch

out = torch.zeros(3, 1)
for rows in torch.tensor([True, True, False]), [0, 1]:
    try:
        out[rows] = torch.ones(2, 1, dtype=torch.bfloat16)
    except RuntimeError as error:
        print(error)

out[0:2] = torch.ones(2, 1, dtype=torch.bfloat16)  # (1)!
print(out.tolist())
