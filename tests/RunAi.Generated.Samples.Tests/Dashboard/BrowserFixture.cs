using Microsoft.Playwright;
using RunAi.Generated.TestSupport;

namespace RunAi.Generated.Samples.Tests.Dashboard;

/// <summary>A headless Chromium that is installed on the machine. The tests are skipped if there is none.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly TestCapability Chromium = new("Chromium", "Install Chromium, for example with 'apt-get install chromium'.");

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];

    // The first three are needed for root, for a machine without a GPU, and for one without connections to other machines.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
        "--no-first-run",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Programs.SelectMany(program => folders.Select(folder => Path.Combine(folder, program))).FirstOrDefault(File.Exists) is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        }
    }

    /// <summary>Opens a page.</summary>
    /// <param name="address">The address.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="scheme">The color scheme.</param>
    /// <param name="hasScripts">Whether scripts run.</param>
    public async Task<IPage> OpenAsync(string address, int width = 1024, ColorScheme scheme = ColorScheme.Light, bool hasScripts = true)
    {
        Chromium.Require(_browser is not null);
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 600 },
            ColorScheme = scheme,
            JavaScriptEnabled = hasScripts,
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
