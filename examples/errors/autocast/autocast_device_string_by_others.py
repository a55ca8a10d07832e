import torch

x = torch.tensor([2.0])
for call, kind in ((x.to, "CUDA"), (torch.device, "gpu:0")):
    try:
        call(kind)
    except RuntimeError as error:
        print(str(error).split("at start of ")[1])
