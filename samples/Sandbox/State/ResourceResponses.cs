using Newtonsoft.Json.Linq;

namespace RunAi.Generated.Sandbox.State;

/// <summary>Maps stored resources to responses, with the properties of all operations. Those that an operation does not declare are not written.</summary>
internal static class ResourceResponses
{
    private static readonly string[] Secrets = ["password", "secretAccessKey", "ngcApiKey", "value"];

    private static readonly string[] RoleNames =
        ["System administrator", "Department administrator", "Department viewer", "Editor", "ML engineer", "L1 researcher", "Viewer"];

    /// <summary>Gets the roles. Their IDs start with 1.</summary>
    public static JArray Roles { get; } = new(RoleNames.Select((name, index) => new JObject
    {
        ["id"] = index + 1,
        ["name"] = name,
        ["description"] = name,
        ["custom"] = false,
        ["enabled"] = true,
        ["effectiveEnabled"] = true,
        ["createdBy"] = "system",
        ["deletedAt"] = null,
    }));

    public static JObject Create(ResourceRecord record, TenantState state) => record.Kind switch
    {
        var kind when kind == ResourceKind.User => CreateUser(record),
        var kind when kind == ResourceKind.K8sUser => CreateK8sUser(record),
        var kind when kind == ResourceKind.AccessRule => CreateAccessRule(record, state),
        var kind when kind == ResourceKind.NodePool => CreateNodePool(record, state),
        var kind when kind == ResourceKind.ServiceAccount || kind == ResourceKind.UserAccessKey => CreateClient(record),
        _ => CreateAsset(record),
    };

    private static JObject CreateUser(ResourceRecord user) => new()
    {
        ["id"] = user.Id,
        ["username"] = user.Name,
        ["createdBy"] = user.CreatedBy,
        ["createdAt"] = ResponseMapper.Text(user.CreatedAt),
        ["updatedAt"] = ResponseMapper.Text(user.CreatedAt),
        ["lastLogin"] = null,
        ["isLocal"] = true,
        ["groups"] = new JArray(),
        ["tempPassword"] = "temporary-password",
    };

    private static JObject CreateK8sUser(ResourceRecord user)
    {
        var response = WithAuthor(user);
        response["userId"] = user.Id;
        return response;
    }

    private static JObject CreateClient(ResourceRecord client) => new()
    {
        ["id"] = client.Id,
        ["name"] = client.Name,
        ["clientId"] = $"{client.Name}-{client.Id}",
        ["clientSecret"] = "secret-of-" + client.Name,
        ["enabled"] = true,
        ["createdBy"] = client.CreatedBy,
        ["createdAt"] = ResponseMapper.Text(client.CreatedAt),
        ["updatedAt"] = ResponseMapper.Text(client.CreatedAt),
        ["lastLogin"] = null,
    };

    private static JObject CreateAccessRule(ResourceRecord rule, TenantState state)
    {
        var response = WithAuthor(rule);
        var scope = rule.Body.Value<string>("scopeId");
        response["id"] = long.Parse(rule.Id, System.Globalization.CultureInfo.InvariantCulture);
        response["roleName"] = Roles.FirstOrDefault(role => role.Value<int>("id") == rule.Body.Value<int>("roleId"))?["name"] ?? "custom";
        response["scopeName"] = state.FindProject(scope)?.Name ?? state.FindDepartment(scope)?.Name ?? state.FindCluster(scope)?.Name ?? "tenant";
        response["deletedAt"] = null;
        return response;
    }

    private static JObject CreateNodePool(ResourceRecord pool, TenantState state)
    {
        var response = WithAuthor(pool);
        response["id"] = pool.Id;
        response["clusterName"] = state.FindCluster(pool.Body.Value<string>("clusterId"))?.Name ?? "";
        response["isDefault"] = pool.Name == "default";
        response["phase"] = "Ready";
        response["deletedAt"] = null;
        return response;
    }

    private static JObject CreateAsset(ResourceRecord asset)
    {
        var response = (JObject)asset.Body.DeepClone();
        var meta = (JObject)response["meta"]!;
        meta["id"] = asset.Id;
        meta["kind"] = asset.Kind.Type;
        meta.Merge(CreateAuthor(asset));
        if (asset.Kind.IsCredential)
        {
            foreach (var secret in ((JObject)response["spec"]!).Descendants().OfType<JProperty>().Where(property => Secrets.Contains(property.Name)))
            {
                secret.Value = JValue.CreateNull();
            }
        }

        return response;
    }

    private static JObject WithAuthor(ResourceRecord record)
    {
        var response = (JObject)record.Body.DeepClone();
        response.Merge(CreateAuthor(record));
        return response;
    }

    private static JObject CreateAuthor(ResourceRecord record) => new()
    {
        ["tenantId"] = TenantState.TenantId,
        ["createdBy"] = record.CreatedBy,
        ["createdAt"] = ResponseMapper.Text(record.CreatedAt),
        ["updatedBy"] = record.CreatedBy,
        ["updatedAt"] = ResponseMapper.Text(record.CreatedAt),
    };
}
