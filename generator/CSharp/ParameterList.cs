using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Common;
using RunAi.Generator.CSharp.Model;
using RunAi.Generator.CSharp.Naming;
using RunAi.Generator.OpenApi.Model;

namespace RunAi.Generator.CSharp;

/// <summary>Collects the parameters of a method and how they go into the request.</summary>
internal sealed class ParameterList(TypeExpressions expressions, HashSet<string> reserved)
{
    private readonly NameScope _scope = new(reserved);
    private readonly Dictionary<ApiParameter, string> _values = [];
    private readonly Dictionary<string, string> _pathNames = new(StringComparer.Ordinal);
    private readonly List<CSharpParameter> _required = [];
    private readonly List<CSharpParameter> _optional = [];

    public List<CSharpBinding> Bindings { get; } = [];

    /// <summary>The expression of what callers give for a parameter.</summary>
    public string GetValueExpression(ApiParameter parameter) => _values[parameter];

    /// <summary>What has to be given comes first.</summary>
    public IEnumerable<CSharpParameter> GetOrderedParameters() => _required.Concat(_optional);

    public void AddRequired(ApiParameter parameter)
    {
        if (parameter.In == ParameterLocation.Path && _pathNames.TryGetValue(parameter.WireName, out var known))
        {
            // The route names it twice.
            Bindings.Add(CreateBinding(parameter, known));
            return;
        }

        var name = TakeName(parameter);
        if (parameter.In == ParameterLocation.Path)
        {
            _pathNames.Add(parameter.WireName, name);
        }

        _required.Add(new CSharpParameter(name, expressions.GetTypeName(parameter.Type.Type), IsOptional: false, CreateDoc(parameter), IsObsolete: false));
        Bindings.Add(CreateBinding(parameter, name));
    }

    public void AddOptional(ApiParameter parameter)
    {
        var name = TakeName(parameter);
        _optional.Add(
            new CSharpParameter(name, expressions.GetTypeName(parameter.Type.OrNull(true)), IsOptional: true, CreateDoc(parameter), IsObsolete: false));
        Bindings.Add(CreateBinding(parameter, name));
    }

    /// <summary>Makes the parameters properties of an object.</summary>
    public List<CSharpParameter> AddOptions(IEnumerable<ApiParameter> parameters, string type)
    {
        var members = new NameScope(ReservedNames.ClientMembers, type);
        var properties = new List<CSharpParameter>();
        foreach (var parameter in parameters)
        {
            var name = members.Take(Identifiers.ToPascalCase(parameter.WireName, "Parameter"), "Value");
            properties.Add(new CSharpParameter(name, expressions.GetTypeName(parameter.Type.OrNull(true)), IsOptional: true, CreateDoc(parameter, canBeObsolete: true), parameter.Deprecated));
            Bindings.Add(CreateBinding(parameter, "options?." + name));
        }

        _optional.Add(new CSharpParameter("options", type + "?", IsOptional: true, Docs.Create("The optional parameters."), IsObsolete: false));
        return properties;
    }

    public void AddBody(ApiBody body)
    {
        var name = body.NameHint is null ? "body" : _scope.Take(Identifiers.ToCamelCase(body.NameHint, "body"));
        var type = body.Kind switch
        {
            ApiBodyKind.Stream => "Stream",
            ApiBodyKind.Text => "string",
            _ => expressions.GetTypeName(body.Type!.Type),
        };
        var parameter = new CSharpParameter(name, type + (body.Required ? string.Empty : "?"), !body.Required, Docs.Create(body.Description ?? "The request's body."), IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        Bindings.AddRange(body.Styles.Select(style => new CSharpBinding("SetFormFieldStyle", style.WireName, $"ParameterStyle.{style.Style}, explode: {(style.Explode ? "true" : "false")}", null)));
        Bindings.Add(body.Kind switch
        {
            ApiBodyKind.Stream => new CSharpBinding("SetStreamBody", null, name, body.MediaType),
            ApiBodyKind.Text => new CSharpBinding("SetTextBody", null, name, body.MediaType),
            ApiBodyKind.Form => new CSharpBinding("SetFormBody", null, name, null),
            _ => new CSharpBinding("SetJsonBody", null, $"{name}, {expressions.GetWriteFunction(new ApiTypeUse(body.Type!.Type, !body.Required))}", body.MediaType == "application/json" ? null : body.MediaType),
        });
    }

    private CSharpBinding CreateBinding(ApiParameter parameter, string value)
    {
        _values[parameter] = value;
        return parameter.AsJson
            ? new CSharpBinding($"Add{parameter.In}Json", parameter.WireName, $"{value}, {expressions.GetWriteFunction(new ApiTypeUse(parameter.Type.Type, !parameter.Required))}", null)
            : ParameterBinding.Create(parameter, value, expressions.IsModel(parameter.Type.Type));
    }

    /// <summary>Sends a value that the caller has no choice about.</summary>
    public void AddFixed(ApiParameter parameter) => Bindings.Add(new CSharpBinding("Add" + parameter.In, parameter.WireName, string.Empty, parameter.FixedValue));

    /// <summary>Makes the parts of a multipart body properties of an object.</summary>
    public CSharpOptions AddForm(ApiBody body, string type, string operation, string visibility, bool isObsolete)
    {
        var scope = new NameScope(ReservedNames.ClientMembers, type);
        var properties = new List<CSharpParameter>();
        Bindings.Add(CreateMultipartStart(body));
        foreach (var field in body.Fields)
        {
            var name = scope.Take(Identifiers.ToPascalCase(field.Property.WireName, "Part"), "Value");
            properties.Add(FormFields.CreateProperty(field, name, expressions));
            Bindings.Add(FormFields.CreateBinding(field, (body.Required ? "body." : "body?.") + name, !body.Required || !field.Property.Required, expressions));
        }

        var parameter = new CSharpParameter("body", type + (body.Required ? string.Empty : "?"), !body.Required, Docs.Create(body.Description ?? "The parts of the request's body."), IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        return new CSharpOptions(type, visibility, Docs.Create($"The parts of the body of {operation}."), isObsolete, properties.ToEquatableArray());
    }

    /// <summary>Takes the parts of a multipart body by name, where the document names none.</summary>
    public void AddParts(ApiBody body)
    {
        var doc = Docs.Create(body.Description ?? "The parts of the request's body by their names.");
        var parameter = new CSharpParameter("body", "IEnumerable<KeyValuePair<string, FilePart>>" + (body.Required ? string.Empty : "?"), !body.Required, doc, IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        Bindings.Add(CreateMultipartStart(body));
        Bindings.Add(new CSharpBinding("AddNamedFiles", null, "body", null));
    }

    private static CSharpBinding CreateMultipartStart(ApiBody body)
    {
        var subtype = body.MediaType.Split(';')[0].Trim().ToLowerInvariant().Substring("multipart/".Length);
        return new CSharpBinding("StartMultipart", null, string.Empty, subtype == "form-data" ? null : subtype);
    }

    private string TakeName(ApiParameter parameter) => _scope.Take(Identifiers.ToCamelCase(parameter.WireName, "parameter"), "Value");

    /// <param name="parameter">The parameter.</param>
    /// <param name="canBeObsolete">Whether an attribute says that it is deprecated; C# has none for parameters of methods.</param>
    private static CSharpDoc CreateDoc(ApiParameter parameter, bool canBeObsolete = false) => Docs.Create(string.Join(
        " ",
        new[] { parameter.Description?.Trim() }.Concat(parameter.Constraints).Append(parameter.Deprecated && !canBeObsolete ? Docs.Deprecated : null).Where(text => !string.IsNullOrEmpty(text))));
}
