import { Component } from 'react'
import { supabase } from './supabase'

export class List extends Component<{ owner: string }> {
  state = { rows: [] }

  reload = async () => {
    const { data } = await supabase.from('rows').select('*').eq('owner', this.props.owner)
    this.setState({ rows: data ?? [] })
  }

  componentDidMount() {
    this.reload()
  }

  render() {
    return <button onClick={this.reload}>{this.state.rows.length}</button>
  }
}
