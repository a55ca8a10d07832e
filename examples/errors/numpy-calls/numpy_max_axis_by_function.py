import numpy as np
import torch

t = torch.tensor([2.0, 3.0])
for function in np.max, np.min, np.prod:
    try:
        function(t)
    except TypeError as error:
        print(f"{function.__name__:4}", error)
