using System.Globalization;
using Newtonsoft.Json.Linq;
using RunAi.Generated.Sandbox.Samples;
using RunAi.Generated.Sandbox.Specs;
using RunAi.Generated.Sandbox.Validation;

namespace RunAi.Generated.Sandbox.Tests.Support;

/// <summary>Creates valid requests for operations, with IDs of the tenant.</summary>
internal sealed class RequestSampler(SandboxTenant tenant, SandboxApplication credentials, bool withOptional)
{
    private const int Depth = 4;

    private readonly SampleBuilder _bodies = new(SpecValidator.Requests, withOptional ? Depth : 0);
    private readonly SampleBuilder _parameters = new(SpecValidator.Requests, Depth);

    public HttpRequestMessage Make(SpecOperation operation)
    {
        var route = operation.Route;
        var query = new List<string>();
        var request = new HttpRequestMessage { Method = new HttpMethod(operation.Method) };
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsRequired || withOptional))
        {
            var value = (parameter.Name == "workloadId" ? KnownWorkload(operation) : Known(parameter.Name)) ?? _parameters.Make(parameter.Schema);
            if (parameter.Location == SpecParameterLocation.Path)
            {
                route = route.Replace($"{{{parameter.Name}}}", Uri.EscapeDataString(Text(value)), StringComparison.Ordinal);
            }
            else if (parameter.Location == SpecParameterLocation.Query)
            {
                query.AddRange(Query(parameter, value));
            }
            else if (parameter.Location == SpecParameterLocation.Header)
            {
                request.Headers.Add(parameter.Name, Text(value));
            }
        }

        request.RequestUri = new Uri(query.Count == 0 ? route : $"{route}?{string.Join('&', query)}", UriKind.Relative);
        if (operation.Body is { } body && (body.IsRequired || withOptional || Special(operation.Id) is not null))
        {
            request.Content = Content(body.Media[0], Special(operation.Id));
        }

        return request;
    }

    // Constraints that schemas cannot express: correct credentials, unused names, existing jobs and their projects.
    private JToken? Special(string operationId) => operationId switch
    {
        "grant_token" => new JObject
        {
            ["grantType"] = "client_credentials",
            ["clientID"] = credentials.ClientId,
            ["clientSecret"] = credentials.ClientSecret,
        },
        "grant_token_v2" => new JObject
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = credentials.ClientId,
            ["client_secret"] = credentials.ClientSecret,
        },
        "create_k8s_cluster" => new JObject { ["name"] = "new", ["clusterUuid"] = Guid.Empty.ToString() },
        "submit_job" => new JObject { ["job"] = new JObject { ["name"] = "new", ["project"] = tenant.Projects[0].Name } },
        "delete_job" => tenant.Jobs[0].Name,
        _ => null,
    };

    private HttpContent Content(SpecMediaType media, JToken? special)
    {
        var value = special ?? (media.Schema is { } schema ? WithKnownIds(_bodies.Make(schema)) : new JObject());
        if (media.IsJson)
        {
            return SandboxClient.Json(value);
        }

        if (media.IsForm)
        {
            return SandboxClient.Form([.. ((JObject)value).Properties().Select(field => (field.Name, Text(field.Value)))]);
        }

        return new StringContent(Text(value), System.Text.Encoding.UTF8, media.Type);
    }

    private static IEnumerable<string> Query(SpecParameter parameter, JToken value)
    {
        var name = Uri.EscapeDataString(parameter.Name);
        var items = (value as JArray ?? [value]).Select(item => Uri.EscapeDataString(Text(item)));
        return parameter.Style == ListStyle.Repeated ? items.Select(item => $"{name}={item}") : [$"{name}={string.Join(',', items)}"];
    }

    private JToken WithKnownIds(JToken body)
    {
        foreach (var property in (body as JObject)?.Properties().ToList() ?? [])
        {
            if (property.Name != "name" && Known(property.Name) is { } known && property.Value.Type == known.Type)
            {
                property.Value = known;
            }
            else if (property.Value is JObject inner)
            {
                WithKnownIds(inner);
            }
        }

        return body;
    }

    private JToken? Known(string name) => name switch
    {
        "projectId" => Text(tenant.Projects[0].Id),
        "project_id" => tenant.Projects[0].Id,
        "departmentId" => tenant.Departments[^1].Id,
        "department_id" => tenant.Departments[^1].Id,
        "parentId" => Text(tenant.Departments[0].Id),
        "clusterUuid" or "cluster_uuid" or "clusterId" => tenant.Clusters[0].Uuid.ToString(),
        "project" or "projectName" => tenant.Projects[0].Name,
        "jobName" => tenant.Jobs[0].Name,
        _ => null,
    };

    private JToken? KnownWorkload(SpecOperation operation) =>
        (tenant.Workloads.FirstOrDefault(workload => operation.Path.Contains(workload.Type, StringComparison.OrdinalIgnoreCase))
            ?? tenant.Workloads.FirstOrDefault())?.Id.ToString();

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Text(JToken value) =>
        value is JValue { Value: bool flag } ? (flag ? "true" : "false") : ((JValue)value).ToString(CultureInfo.InvariantCulture);
}
