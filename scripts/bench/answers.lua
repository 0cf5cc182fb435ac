-- Sends each prepared answer once, in order, across all connections.
local requests, next_one = {}, tonumber(os.getenv("BENCH_FROM"))

for line in io.lines(os.getenv("BENCH_ANSWERS")) do
  local token, path, body = line:match("^([^\t]*)\t([^\t]*)\t(.*)$")
  requests[#requests + 1] = { token, path, body }
end

function request()
  next_one = next_one + 1
  local one = requests[next_one]
  if not one then
    -- An address that does not exist makes the run fail rather than measure repeated answers.
    return wrk.format("GET", "/api/v1/out-of-answers")
  end
  return wrk.format("PUT", one[2], { ["Content-Type"] = "application/json", Authorization = "Bearer " .. one[1] }, one[3])
end
