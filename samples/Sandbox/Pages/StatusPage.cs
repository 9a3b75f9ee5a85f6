using System.Globalization;
using Microsoft.AspNetCore.Html;
using RunAi.Generated.Sandbox.Scenarios;

namespace RunAi.Generated.Sandbox.Pages;

/// <summary>Creates the page with the operations, the state and the scenarios. All values are encoded.</summary>
internal static class StatusPage
{
    /// <summary>The most hours by which the page advances the clock.</summary>
    public const int MaxHours = 10_000;

    private const int MaxRequests = 50;

    private const string Start = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Run:ai sandbox</title>
        <style>
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
        body { margin: 0 auto; max-width: 70rem; padding: 0 1rem 2rem; }
        section { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .25rem .75rem .25rem 0; }
        th, td, caption { text-align: left; vertical-align: top; }
        code, pre { font-family: ui-monospace, monospace; }
        pre { overflow-x: auto; }
        label { display: block; }
        button { font: inherit; margin-top: .5rem; }
        </style>
        </head>
        <body>
        <h1>Run:ai sandbox</h1>
        """;

    public static HtmlContentBuilder Create(RunAiSandbox sandbox)
    {
        var page = new HtmlContentBuilder();
        page.AppendHtml(Start);
        AddSettings(page, sandbox);
        AddScenarios(page, sandbox);
        AddState(page, sandbox.Tenant);
        AddRequests(page, sandbox);
        AddOperations(page, sandbox);
        page.AppendHtml("</body>\n</html>\n");
        return page;
    }

    private static void AddSettings(HtmlContentBuilder page, RunAiSandbox sandbox)
    {
        page.AppendHtml("<h2>Settings</h2>\n<pre>");
        foreach (var (name, value) in SandboxSettings.Get(sandbox))
        {
            page.AppendFormat(CultureInfo.InvariantCulture, "{0}={1}\n", name, value);
        }

        page.AppendHtml("</pre>\n");
        page.AppendFormat(
            CultureInfo.InvariantCulture,
            "<p>Specs: <a href=\"{0}/specs/administrator.openapi.json\">Administrator</a>, <a href=\"{0}/specs/researcher.swagger.yaml\">Researcher</a>. "
                + "The Kubernetes API is at {1}.</p>\n",
            PageEndpoint.Path,
            sandbox.Kubernetes.Url);
    }

    private static void AddScenarios(HtmlContentBuilder page, RunAiSandbox sandbox)
    {
        page.AppendHtml("<h2>Scenarios</h2>\n<form method=\"post\">\n<input type=\"hidden\" name=\"action\" value=\"scenarios\">\n");
        foreach (var (scenario, name, text) in SandboxScenarioTexts.All)
        {
            page.AppendFormat(
                CultureInfo.InvariantCulture,
                "<label><input type=\"checkbox\" name=\"scenario\" value=\"{0}\"{1}> {2}: {3}</label>\n",
                scenario,
                new HtmlString(sandbox.Scenarios.HasFlag(scenario) ? " checked" : ""),
                name,
                text);
        }

        page.AppendHtml("<button>Apply</button>\n</form>\n");
        page.AppendHtml("<form method=\"post\">\n<input type=\"hidden\" name=\"action\" value=\"clock\">\n");
        page.AppendFormat(
            CultureInfo.InvariantCulture,
            "<label>Advance the clock by <input type=\"number\" name=\"hours\" value=\"11\" min=\"0.1\" max=\"{0}\" step=\"any\" required> hours</label>\n",
            MaxHours);
        page.AppendHtml("<button>Advance</button>\n</form>\n");
        page.AppendHtml("<form method=\"post\">\n<input type=\"hidden\" name=\"action\" value=\"revoke\">\n<button>Revoke all tokens</button>\n</form>\n");
    }

    private static void AddState(HtmlContentBuilder page, SandboxTenant tenant)
    {
        page.AppendHtml("<h2>State</h2>\n");
        AddTable(page, "Clusters", ["Name", "Address", "ID"], tenant.Clusters.Select(item => (object[])[item.Name, item.Url ?? "", item.Uuid]));
        AddTable(page, "Departments", ["Name", "ID"], tenant.Departments.Select(item => (object[])[item.Name, item.Id]));
        AddTable(page, "Projects", ["Name", "GPUs", "ID"], tenant.Projects.Select(item => (object[])[item.Name, item.Gpus, item.Id]));
        AddTable(
            page, "Workloads", ["Name", "Type", "Project", "Phase", "ID"],
            tenant.Workloads.Select(item => (object[])[item.Name, item.Type, item.Project, item.Phase, item.Id]));
        AddTable(page, "Jobs", ["Name", "Project"], tenant.Jobs.Select(item => (object[])[item.Name, item.Project]));
        AddTable(page, "Other resources", ["Name", "Type", "ID"], tenant.Resources.Select(item => (object[])[item.Name, item.Type, item.Id]));
    }

    private static void AddRequests(HtmlContentBuilder page, RunAiSandbox sandbox)
    {
        var requests = sandbox.Requests;
        page.AppendFormat(
            CultureInfo.InvariantCulture,
            "<h2>Requests</h2>\n<p>{0} requests to the APIs, {1} to the token endpoint.</p>\n",
            requests.Count,
            sandbox.TokenRequests);
        AddTable(
            page, "The latest requests", ["Method", "Path", "Status", "Violations of the spec"],
            requests.Reverse().Take(MaxRequests).Select(item => (object[])[item.Method, item.Path, item.Status, string.Join("; ", item.Findings)]));
    }

    private static void AddOperations(HtmlContentBuilder page, RunAiSandbox sandbox)
    {
        page.AppendHtml("<h2>Operations</h2>\n");
        foreach (var api in sandbox.Operations.GroupBy(operation => operation.Api))
        {
            page.AppendFormat(CultureInfo.InvariantCulture, "<details><summary>{0}: {1} operations</summary>\n", api.Key, api.Count());
            AddTable(
                page, api.Key, ["Method", "Path", "Operation", "Role"],
                api.Select(operation => (object[])[operation.Method, operation.Route, operation.Id, operation.Role ?? ""]));
            page.AppendHtml("</details>\n");
        }
    }

    private static void AddTable(HtmlContentBuilder page, string caption, IReadOnlyList<string> columns, IEnumerable<object[]> rows)
    {
        page.AppendFormat(CultureInfo.InvariantCulture, "<section tabindex=\"0\" aria-label=\"{0}\">\n<table><caption>{0}</caption>\n<thead><tr>", caption);
        foreach (var column in columns)
        {
            page.AppendFormat(CultureInfo.InvariantCulture, "<th scope=\"col\">{0}</th>", column);
        }

        page.AppendHtml("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            page.AppendHtml("<tr>");
            foreach (var cell in row)
            {
                page.AppendFormat(CultureInfo.InvariantCulture, "<td>{0}</td>", cell);
            }

            page.AppendHtml("</tr>\n");
        }

        page.AppendHtml("</tbody></table>\n</section>\n");
    }
}
