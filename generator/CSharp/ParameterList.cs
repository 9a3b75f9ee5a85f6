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
    public string ValueOf(ApiParameter parameter) => _values[parameter];

    /// <summary>What has to be given comes first.</summary>
    public IEnumerable<CSharpParameter> InOrder() => _required.Concat(_optional);

    public void AddRequired(ApiParameter parameter)
    {
        if (parameter.Place == ParameterPlace.Path && _pathNames.TryGetValue(parameter.WireName, out var known))
        {
            // The route names it twice.
            Bindings.Add(BindingOf(parameter, known));
            return;
        }

        var name = NameOf(parameter);
        if (parameter.Place == ParameterPlace.Path)
        {
            _pathNames.Add(parameter.WireName, name);
        }

        _required.Add(new CSharpParameter(name, expressions.TypeOf(parameter.Type.Type), IsOptional: false, DocOf(parameter), IsObsolete: false));
        Bindings.Add(BindingOf(parameter, name));
    }

    public void AddOptional(ApiParameter parameter)
    {
        var name = NameOf(parameter);
        _optional.Add(new CSharpParameter(name, expressions.TypeOf(parameter.Type.OrNull(true)), IsOptional: true, DocOf(parameter), IsObsolete: false));
        Bindings.Add(BindingOf(parameter, name));
    }

    /// <summary>Makes the parameters properties of an object.</summary>
    public List<CSharpParameter> AddOptions(IEnumerable<ApiParameter> parameters, string type)
    {
        var members = new NameScope(ReservedNames.ClientMembers, type);
        var properties = new List<CSharpParameter>();
        foreach (var parameter in parameters)
        {
            var name = members.Take(Identifiers.Pascal(parameter.WireName, "Parameter"), "Value");
            properties.Add(new CSharpParameter(name, expressions.TypeOf(parameter.Type.OrNull(true)), IsOptional: true, DocOf(parameter, canBeObsolete: true), parameter.Deprecated));
            Bindings.Add(BindingOf(parameter, "options?." + name));
        }

        _optional.Add(new CSharpParameter("options", type + "?", IsOptional: true, Docs.Of("The optional parameters."), IsObsolete: false));
        return properties;
    }

    public void AddBody(ApiBody body)
    {
        var name = body.NameHint is null ? "body" : _scope.Take(Identifiers.Camel(body.NameHint, "body"));
        var type = body.Kind switch
        {
            ApiBodyKind.Stream => "Stream",
            ApiBodyKind.Text => "string",
            _ => expressions.TypeOf(body.Type!.Type),
        };
        var parameter = new CSharpParameter(name, type + (body.Required ? string.Empty : "?"), !body.Required, Docs.Of(body.Description ?? "The request's body."), IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        Bindings.AddRange(body.Styles.Select(style => new CSharpBinding("StyleFormField", style.WireName, $"ParameterStyle.{style.Style}, explode: {(style.Explode ? "true" : "false")}", null)));
        Bindings.Add(body.Kind switch
        {
            ApiBodyKind.Stream => new CSharpBinding("SetStreamBody", null, name, body.MediaType),
            ApiBodyKind.Text => new CSharpBinding("SetTextBody", null, name, body.MediaType),
            ApiBodyKind.Form => new CSharpBinding("SetFormBody", null, name, null),
            _ => new CSharpBinding("SetJsonBody", null, $"{name}, {expressions.WriteFunction(new ApiTypeUse(body.Type!.Type, !body.Required))}", body.MediaType == "application/json" ? null : body.MediaType),
        });
    }

    private CSharpBinding BindingOf(ApiParameter parameter, string value)
    {
        _values[parameter] = value;
        return parameter.AsJson
            ? new CSharpBinding($"Add{parameter.Place}Json", parameter.WireName, $"{value}, {expressions.WriteFunction(new ApiTypeUse(parameter.Type.Type, !parameter.Required))}", null)
            : ParameterBinding.Of(parameter, value, expressions.IsModel(parameter.Type.Type));
    }

    /// <summary>Sends a value that the caller has no choice about.</summary>
    public void AddFixed(ApiParameter parameter) => Bindings.Add(new CSharpBinding("Add" + parameter.Place, parameter.WireName, string.Empty, parameter.FixedValue));

    /// <summary>Makes the parts of a multipart body properties of an object.</summary>
    public CSharpOptions AddForm(ApiBody body, string type, string operation, string visibility, bool isObsolete)
    {
        var scope = new NameScope(ReservedNames.ClientMembers, type);
        var properties = new List<CSharpParameter>();
        Bindings.Add(StartOf(body));
        foreach (var field in body.Fields)
        {
            var name = scope.Take(Identifiers.Pascal(field.Property.WireName, "Part"), "Value");
            properties.Add(FormFields.PropertyOf(field, name, expressions));
            Bindings.Add(FormFields.BindingOf(field, (body.Required ? "body." : "body?.") + name, !body.Required || !field.Property.Required, expressions));
        }

        var parameter = new CSharpParameter("body", type + (body.Required ? string.Empty : "?"), !body.Required, Docs.Of(body.Description ?? "The parts of the request's body."), IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        return new CSharpOptions(type, visibility, Docs.Of($"The parts of the body of {operation}."), isObsolete, properties.ToEquatableArray());
    }

    /// <summary>Takes the parts of a multipart body by name, where the document names none.</summary>
    public void AddParts(ApiBody body)
    {
        var doc = Docs.Of(body.Description ?? "The parts of the request's body by their names.");
        var parameter = new CSharpParameter("body", "IEnumerable<KeyValuePair<string, FilePart>>" + (body.Required ? string.Empty : "?"), !body.Required, doc, IsObsolete: false);
        (body.Required ? _required : _optional).Add(parameter);
        Bindings.Add(StartOf(body));
        Bindings.Add(new CSharpBinding("AddNamedFiles", null, "body", null));
    }

    private static CSharpBinding StartOf(ApiBody body)
    {
        var subtype = body.MediaType.Split(';')[0].Trim().ToLowerInvariant().Substring("multipart/".Length);
        return new CSharpBinding("StartMultipart", null, string.Empty, subtype == "form-data" ? null : subtype);
    }

    private string NameOf(ApiParameter parameter) => _scope.Take(Identifiers.Camel(parameter.WireName, "parameter"), "Value");

    /// <param name="parameter">The parameter.</param>
    /// <param name="canBeObsolete">Whether an attribute says that it is deprecated; C# has none for parameters of methods.</param>
    private static CSharpDoc DocOf(ApiParameter parameter, bool canBeObsolete = false) => Docs.Of(string.Join(
        " ",
        new[] { parameter.Description?.Trim() }.Concat(parameter.Constraints).Append(parameter.Deprecated && !canBeObsolete ? Docs.Deprecated : null).Where(text => !string.IsNullOrEmpty(text))));
}
