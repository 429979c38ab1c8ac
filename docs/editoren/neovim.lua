-- Kennziffer in Neovim, ab 0.7. Diese Datei nach ~/.config/nvim/plugin/kennziffer.lua kopieren.

-- Eigene Dateitypen: so spricht kein allgemeiner YAML-Server mit.
local typen = {
  ['*.stelle.yaml'] = 'stellenausschreibung',
  ['*.stelle.yml'] = 'stellenausschreibung',
  ['arbeitgeber.yaml'] = 'arbeitgeber',
  ['arbeitgeber.yml'] = 'arbeitgeber',
}

local gruppe = vim.api.nvim_create_augroup('kennziffer', {})
for muster, typ in pairs(typen) do
  vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
    group = gruppe,
    pattern = muster,
    callback = function(ereignis)
      vim.bo[ereignis.buf].filetype = typ
    end,
  })
end

-- Der Ordner aller Ausschreibungen: dort steht das Git-Verzeichnis, sonst die Hausdatei.
local function wurzel(datei)
  local ordner = vim.fn.fnamemodify(datei, ':p:h')
  for _, name in ipairs({ '.git', 'arbeitgeber.yaml', 'arbeitgeber.yml' }) do
    local ort = vim.fn.finddir(name, ordner .. ';')
    if ort == '' then
      ort = vim.fn.findfile(name, ordner .. ';')
    end
    if ort ~= '' then
      local pfad = vim.fn.fnamemodify(ort, ':p'):gsub('/$', '')
      return vim.fn.fnamemodify(pfad, ':h')
    end
  end
  return ordner
end

local alte = {} -- laufende Server je Ordner, nur für Neovim 0.7

vim.api.nvim_create_autocmd('FileType', {
  group = gruppe,
  pattern = { 'stellenausschreibung', 'arbeitgeber' },
  callback = function(ereignis)
    local puffer = ereignis.buf
    vim.bo[puffer].syntax = 'yaml'
    vim.bo[puffer].commentstring = '# %s'
    vim.bo[puffer].expandtab = true
    vim.bo[puffer].shiftwidth = 2

    local ordner = wurzel(vim.api.nvim_buf_get_name(puffer))
    local server = {
      name = 'kennziffer',
      cmd = { 'kennziffer', 'lsp', '--stdio' },
      root_dir = ordner,
      workspace_folders = { { uri = vim.uri_from_fname(ordner), name = ordner } },
      init_options = {
        lang = 'de', -- oder 'en'
        -- trusted = true, -- nur in eigenen Ordnern: die Hausdatei darf von einer auf einem anderen Rechner erben
      },
    }
    if vim.lsp.start then
      vim.lsp.start(server, { bufnr = puffer })
    else
      alte[ordner] = alte[ordner] or vim.lsp.start_client(server)
      vim.lsp.buf_attach_client(puffer, alte[ordner])
    end
  end,
})
