-- Driven by neovim.test.ts: opens a file, reports what the server finds, mends the line, reports again, and leaves.
local file, mended = vim.env.KENNZIFFER_FILE, vim.env.KENNZIFFER_MENDED
local reports, changed, done = {}, false, false

local function report()
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
  local names = {}
  for _, client in pairs(clients) do
    names[#names + 1] = client.name
  end
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    found[#found + 1] = { rule = one.code, line = one.lnum, from = one.col, to = one.end_col, message = one.message }
  end
  reports[#reports + 1] = { filetype = vim.bo.filetype, clients = names, found = found }
  return found
end

vim.api.nvim_create_autocmd('DiagnosticChanged', {
  callback = function()
    -- Nothing may be changed inside the event itself.
    vim.schedule(function()
      -- Leaving takes the findings back, too.
      if done then
        return
      end
      local found = report()
      if not changed and #found > 0 then
        changed = true
        vim.api.nvim_buf_set_lines(0, found[1].line, found[1].line + 1, true, { mended })
      elseif changed and #found == 0 then
        done = true
        io.stdout:write(vim.json and vim.json.encode(reports) or vim.fn.json_encode(reports))
        vim.cmd('qall!')
      end
    end)
  end,
})

vim.cmd('edit ' .. vim.fn.fnameescape(file))
