import type { Theme } from 'vitepress';
import Layout from './layout/SiteLayout.vue';
import './styles/index.css';

export default { Layout } satisfies Theme;
